/** A few lines of our own to try the look of the marks on; they are drawn as on a news page. */
export function TryOut() {
  return (
    <section aria-labelledby="try" class="try-out">
      <h2 id="try">How it looks</h2>
      <article>
        <h3>Officers walk out over violence</h3>
        <p>
          Staff at <span class="sample sample-prison">HMP Bedford</span> stopped work on Friday. The{' '}
          <span class="sample sample-organisation">Prison Officers’ Association</span> said{' '}
          <span class="sample sample-statistic">25 officers every day</span> were being assaulted, and the prisons
          minister, <span class="sample sample-official">Rory Stewart</span>, agreed to talks.
        </p>
      </article>
      <aside aria-label="What the card says">
        <p>
          <strong>25 officers every day</strong> <span class="grey">figure</span>
        </p>
        <p class="grey">assaults on staff · all prisons · Sept 2018</p>
        <p class="grey">Later articles will stand beside it: the value, the date, the difference and the paper.</p>
      </aside>
    </section>
  );
}
