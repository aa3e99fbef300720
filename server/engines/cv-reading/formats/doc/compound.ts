/** A file of old Office is a small file system: streams of bytes in storages, by path from its root. */
export type Compound = { paths: string[]; stream: (name: string) => Buffer | null };

/** @throws when it is damaged */
export async function openCompound(bytes: Uint8Array): Promise<Compound> {
  const { default: CFB } = await import('cfb');
  const file = CFB.read(Buffer.from(bytes), { type: 'buffer' });
  const paths = file.FullPaths.map((path) => path.replace(/^[^/]*\//, '').replace(/\0/g, ''));
  return {
    paths: paths.filter((path) => path !== ''),
    stream(name) {
      const at = paths.indexOf(name);
      const content = at < 0 ? undefined : file.FileIndex[at]?.content;
      return content === undefined ? null : Buffer.from(content as Uint8Array);
    },
  };
}
