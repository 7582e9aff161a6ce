package dk.samspil.portal.reference;

/**
 * A choice in a form, as form-js wants it.
 *
 * @param label what a person reads
 * @param value what is sent
 */
public record Option(String label, String value) {}
