import { catalogue } from '#ui/language.ts';

/** The words about files; what is kept is told by the matter that it is about. */
export const filesMessages = catalogue(
  {
    columns: { title: 'Datei', type: 'Art', size: 'Größe', hash: 'Prüfsumme (SHA-256)', act: 'Entfernen' },
    kilobytes: (size: string) => `${size} KB`,
    megabytes: (size: string) => `${size} MB`,
    refusals: {},
    done: {},
  },
  {
    columns: { title: 'File', type: 'Type', size: 'Size', hash: 'Checksum (SHA-256)', act: 'Remove' },
    kilobytes: (size) => `${size} KB`,
    megabytes: (size) => `${size} MB`,
    refusals: {},
    done: {},
  },
);
