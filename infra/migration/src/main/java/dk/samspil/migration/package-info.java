/** Models live longer than law: running instances follow a published change (docs/migration.md). */
package dk.samspil.migration;
