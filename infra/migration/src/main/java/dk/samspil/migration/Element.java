package dk.samspil.migration;

/**
 * A flow element of one version of a model.
 *
 * @param name what people call it; the id where it has no name
 * @param type BPMN's name, with what else the engine does not let a migration change: {@code userTask},
 *     {@code eventSubProcess}, {@code callActivity*} for a multi-instance
 * @param scope id of the sub-process or process it lies in
 * @param catches {@code timer}, {@code message} …: what an event waits for; null: it is no catch event
 * @param waitsAt id of the element whose instance waits for the event: the activity of a boundary event, the scope of an
 *     event sub-process's start, the gateway before an event; null: the event itself waits
 * @param deadlineCode code of the deadline a user task computes when it begins; null: none, or decided at run time
 */
record Element(String id, String name, String type, String scope, String catches, String waitsAt, String deadlineCode) {

    boolean isTimer() {
        return "timer".equals(catches);
    }

    /** Says whether the engine can take an instance of the one for an instance of the other. */
    boolean isLike(Element other) {
        return type.equals(other.type) && java.util.Objects.equals(catches, other.catches);
    }
}
