import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

const WORTH_IT = 1024
const compress = promisify(gzip)

/** Leaves a compressed copy beside every script and style, so that the server need not compress them for everybody anew. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir }) {
      const assets = join(dir!, 'assets')
      const texts = (await readdir(assets)).filter((name) => /\.(js|css)$/.test(name))
      for (const name of texts) {
        const content = await readFile(join(assets, name))
        if (content.length < WORTH_IT) continue
        await writeFile(join(assets, `${name}.gz`), await compress(content, { level: constants.Z_BEST_COMPRESSION }))
      }
    },
  }
}
