import { ContentId } from '../content-id';

/** The UUID of somebody else's id: its own where it is one, else one made of it, always the same. */
export function toUuid(id: string): string {
  const [uuid] = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(id) ?? [];
  if (uuid && /^(?:urn:uuid:)?$/i.test(id.slice(0, -uuid.length))) return uuid.toLowerCase();
  const made = new ContentId();
  made.add(id);
  return made.toUrn().slice('urn:uuid:'.length);
}
