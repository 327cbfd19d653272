/** What the articles show before there are any: how they come here, and how to have it otherwise. */
export function NothingKept() {
  return (
    <section class="teach">
      <h1>Nothing kept yet</h1>
      <p>Open a story about a prison and it will be here.</p>
      <p>
        Every article you read about a prison is kept on this computer with what it names, so that the next one can be
        set beside it. <a href="../options/index.html">Options</a> say what is kept, and from which sites.
      </p>
    </section>
  );
}
