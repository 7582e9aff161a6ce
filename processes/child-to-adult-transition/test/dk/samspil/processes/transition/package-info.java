/** Life transitions, run in the engine: the way, its milestones, readiness, refusal. */
package dk.samspil.processes.transition;
