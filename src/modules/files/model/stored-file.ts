import type { IsoDate } from '#kernel/calendar.ts';
import type { FileType } from './file-type.ts';

/** Datei: what a body keeps about one of its matters, as everybody sees it but for its bytes. */
export type StoredFile = {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly mediaType: FileType;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly publicFrom: IsoDate | null;
};
