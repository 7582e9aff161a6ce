/** Orders to providers (domain.md P3 step 13). */
package dk.samspil.workers.order;
