package dk.samspil.workers.deadline;

/** What a deadline is counted in; the constants are the codes of the reference data. */
enum DeadlineUnit {
    /** Clock hours; never moved. */
    PT_HOURS,
    CAL_DAYS,
    /** Monday to Saturday, no public holidays. */
    HVERDAGE,
    /** Monday to Friday, no public holidays, no closing days. */
    ARBEJDSDAGE,
    /** Ends on the weekday it began. */
    WEEKS,
    /** Ends on the same day of the month, or the month's last. */
    MONTHS,
    /** Ends with the school year that ends in the calendar year: on 31 July. */
    SKOLEAAR
}
