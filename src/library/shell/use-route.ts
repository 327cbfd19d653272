import { useEffect, useState } from 'preact/hooks';
import { type Route, toHash, toRoute } from './route';

/** Goes to a place; the one left stays behind the back button, unless it is only being typed at. */
export type Go = (route: Route, how?: 'push' | 'replace') => void;

/** Where the reader is, kept in the address. */
export function useRoute(): { readonly route: Route; readonly go: Go } {
  const [route, setRoute] = useState(() => toRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(toRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go: Go = (next, how = 'push') => {
    const hash = toHash(next);
    if (how === 'push') {
      location.hash = hash;
    } else {
      history.replaceState(null, '', hash);
      setRoute(next);
    }
  };
  return { route, go };
}
