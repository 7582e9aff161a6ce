package dk.samspil.portal.intake;

import dk.samspil.portal.reference.Code;
import java.util.List;

/**
 * The codes that a referral is written with.
 *
 * @param source who it comes from; one of them
 * @param need what the citizen needs; at least one, in {@code needs}
 * @param sign what has been seen; any number, in {@code signs}
 */
record ReferralCodes(List<Code> source, List<Code> need, List<Code> sign) {}
