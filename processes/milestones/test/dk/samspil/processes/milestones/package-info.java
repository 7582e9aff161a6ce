/** The milestones M1–M14 with a clock that the test moves: every path, and what silence and lateness lead to. */
package dk.samspil.processes.milestones;
