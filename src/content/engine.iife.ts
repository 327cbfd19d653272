import { Engine } from './engine';
import { scope } from './scope';
import { shared } from './shared-with-card';
import { answerTabCalls } from './tab-calls';

/**
 * Put into a page by the background, where the gate found an article about prisons or where someone asks for the page's
 * text. A second time it finds itself there and does nothing.
 */
if (!scope.gatelogEngine) {
  const engine = new Engine();
  scope.gatelogEngine = engine;
  scope.gatelogShared = shared;
  if (!scope.gatelogGate) answerTabCalls(async () => engine.calls);
  if (scope.gatelogGate !== 'watching') engine.follow();
}
