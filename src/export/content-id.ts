/**
 * Gathers a UUID out of strings: the same strings in the same order give the same one, so that exporting the same
 * annotations twice gives the same file. Version 8, the one for ids made in an own way (RFC 9562, section 5.8).
 */
export class ContentId {
  // Four runs of FNV-1a from different starts: an id, not a proof.
  private readonly state = new Uint32Array([0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]);

  add(text: string): void {
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 0x10000;
      for (let lane = 0; lane < 4; lane++) {
        this.state[lane] = Math.imul((this.state[lane] as number) ^ (code + lane), 0x01000193);
      }
    }
  }

  /** `urn:uuid:…` of everything added so far. */
  toUrn(): string {
    const hex = [...this.state].map((lane) => lane.toString(16).padStart(8, '0')).join('');
    const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
    return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}
