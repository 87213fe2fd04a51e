// Public names of this package, by name. The records are read by path or by `import()`: nothing is loaded here.
export { type ExampleId, type ExamplePatient, examplePatients } from './example-patients.ts'
