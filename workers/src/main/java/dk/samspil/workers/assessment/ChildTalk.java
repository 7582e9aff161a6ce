package dk.samspil.workers.assessment;

import dk.samspil.workers.job.JobFault;

/** The form {@code assessment-talk-with-child}. */
record ChildTalk(String talkHeld, String view, String helper, String reason) {

    boolean isHeld() {
        return "held".equals(talkHeld);
    }

    /** Held with the child's view, or not held with a reason; nothing in between opens the gate. */
    ChildTalk valid() {
        if (isBlank(isHeld() ? view : reason)) {
            throw new JobFault("A conversation with a child has the child's view, or the reason why it was not held");
        }
        return this;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
