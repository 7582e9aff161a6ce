package dk.samspil.portal.problem;

/**
 * One faulty field of an input.
 *
 * @param field its key in the form or the API
 * @param message what is wrong, in Danish, without the value itself
 */
public record FieldError(String field, String message) {}
