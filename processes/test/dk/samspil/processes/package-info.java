/** Shared fixtures of the model tests, and the test that every model keeps to the platform's contract. */
package dk.samspil.processes;
