import type { Weights } from '../src/recognize/weights';

/** The table of weights as a file of the project. */
export function written(weights: Weights): string {
  const columns = Object.entries(weights).map(([field, signs]) => {
    const rows = Object.entries(signs)
      .filter(([, points]) => points !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, points]) => `    ${/^[a-z]\w*$/i.test(name) ? name : `'${name}'`}: ${points},`);
    return `  ${field}: {\n${rows.join('\n')}\n  },`;
  });
  return `// What each sign is worth, in points: natural logarithms of odds. Written by \`npm run fit\`; a change by hand is lost at the next.

/** How strongly something speaks, mostly 0 to 1, by its row in the table of weights. */
export type Signs = Readonly<Record<string, number>>;

/** Facts whose candidates are weighed: \`own\` is the title of a page that is no talk's, \`times\` start and end together. */
export type Field = ${Object.keys(weights)
    .map(field => `'${field}'`)
    .join(' | ')};
export type Weights = Readonly<Record<Field, Signs>>;

export const WEIGHTS: Weights = {
${columns.join('\n')}
};
`;
}
