/** Who may do what: the one place that decides (design rule 4), and the audit trail it leaves. */
package dk.samspil.portal.access;
