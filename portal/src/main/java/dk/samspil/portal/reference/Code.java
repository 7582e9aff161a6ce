package dk.samspil.portal.reference;

/**
 * One entry of a code list.
 *
 * @param code what is stored and what the engine carries
 * @param name what a person reads
 */
public record Code(String code, String name) {}
