import { FACETS, toFacetTerm } from '../../store/search/terms';
import { useTools } from '../shell/tools';
import { useLoaded } from '../shell/use-loaded';
import { DeleteButton } from './delete-button';

const number = new Intl.NumberFormat('en-GB');

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
      <h2 id="by-site">By site</h2>
      <table class="sites">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">Site</th>
            <th scope="col">Articles</th>
            <th scope="col">Delete</th>
          </tr>
        </thead>
        <tbody>
          {sites.map(({ site, count }) => (
            <tr key={site}>
              <th scope="row">{site || 'no address'}</th>
              <td class="value">{number.format(count)}</td>
              <td>
                <DeleteButton
                  what={`everything of ${site}`}
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
