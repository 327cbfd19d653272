import { FACETS, toFacetTerm } from '../../store/search/terms';
import { words } from '../../words/spoken';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import { DeleteButton } from './delete-button';

/** The sites that articles are kept of, each with a way to delete all of its articles. */
export function DeleteSites() {
  const { index, version } = useTools();
  const { value: sites } = useLoaded(async () => {
    const counts = [...(await index.count(FACETS.site))];
    return counts
      .map(([term, count]) => ({ site: term.slice(FACETS.site.length), count }))
      .sort((a, b) => b.count - a.count);
  }, [version]);
  if (!sites || sites.length === 0) return null;
  return (
    <section aria-labelledby="by-site">
      <h2 id="by-site">{words.say('keptBySite')}</h2>
      <table class="sites">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{words.say('keptSite')}</th>
            <th scope="col">{words.say('keptArticles')}</th>
            <th scope="col">{words.say('libraryDelete')}</th>
          </tr>
        </thead>
        <tbody>
          {sites.map(({ site, count }) => (
            <tr key={site}>
              <th scope="row">{site || words.say('keptNoAddress')}</th>
              <td class="value">{words.number(count)}</td>
              <td>
                <DeleteButton
                  what={words.say('keptOfSite', site)}
                  find={() => index.find({ words: [], facts: [[toFacetTerm('site', site)]] })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
