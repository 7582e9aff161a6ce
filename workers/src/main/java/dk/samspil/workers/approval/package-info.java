/** Who approves what a department has written: never nobody, and never who wrote it. */
package dk.samspil.workers.approval;
