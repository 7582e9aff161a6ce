/** The way to the engine: fetches jobs, hands them to their worker, and tells the engine how they ended. */
package dk.samspil.workers.engine;
