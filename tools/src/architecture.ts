/** Who may import whom (ARCHITECTURE.md, "Packages"): the one list, read by the architecture test. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  '@herald/core': ['temporal-polyfill'],
  '@herald/record': ['@herald/core'],
  '@herald/brief': ['@herald/core', '@herald/content-en', '@fluent/bundle'],
  '@herald/trials': ['@herald/core'],
  '@herald/workflow': ['@herald/core'],
  '@herald/api': ['@herald/core'],
  '@herald/content-en': [],
}
