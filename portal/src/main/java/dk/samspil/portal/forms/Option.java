package dk.samspil.portal.forms;

/** One choice of a list in a form, as form-js takes it. */
public record Option(String label, String value) {}
