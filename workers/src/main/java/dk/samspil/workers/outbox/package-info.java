/** Messages to people: noted with the effect they tell of, sent afterwards, tried again until they are. */
package dk.samspil.workers.outbox;
