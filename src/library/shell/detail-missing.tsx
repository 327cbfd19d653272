/** What stands in the place of something that is not there. */
export function DetailMissing({ what }: { readonly what: string }) {
  return (
    <div class="detail-page" role="alert">
      <p class="teach">{what}</p>
    </div>
  );
}
