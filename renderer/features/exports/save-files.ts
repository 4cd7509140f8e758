import { saveFile } from '../../ui/save-file.ts'
import { type Format, plainFileName, type Workbook } from './workbook.ts'

/** Writes a workbook and hands its files over; gives how many. */
export async function saveFiles(workbook: Workbook, format: Format, name: string): Promise<number> {
  // The writer is heavy: it is fetched when a file is asked for.
  const { writeWorkbook } = await import('./write-workbook.ts')
  const files = await writeWorkbook(workbook, format, name)
  for (const { name: fileName, mime, bytes } of files) saveFile(plainFileName(fileName), bytes, mime)
  return files.length
}
