/** A small real PNG, so that the server finds by its content what its name says. */
export const PHOTO = {
  name: '借条.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAACgAAAAoCAIAAAADnC86AAAAMElEQVR4nO3NMQ0AAAgDsPmXhwMedGCChKdJ/2a6XkQsFovFYrFYLBaLxWKxWCy+sxuVPTGHtPeKAAAAAElFTkSuQmCC',
    'base64',
  ),
}
