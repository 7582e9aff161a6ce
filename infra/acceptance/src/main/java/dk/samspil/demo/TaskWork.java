package dk.samspil.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.samspil.acceptance.Answer;
import dk.samspil.acceptance.PortalSession;
import java.time.LocalDate;
import java.util.function.Supplier;

/** How a person does a task: takes it, reads its form, sends the answer, and mends what the portal says is wrong. */
final class TaskWork {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MENDED_AT_MOST = 5;
    private static final int UNPROCESSABLE = 422;

    private final Supplier<LocalDate> today;

    TaskWork(Supplier<LocalDate> today) {
        this.today = today;
    }

    Answer claim(PortalSession person, String taskKey) {
        return person.post("/api/tasks/" + taskKey + "/claim", "{}");
    }

    /** Answers a task that the person has taken; what is not among the answers is filled in. */
    Answer complete(PortalSession person, String taskKey, ObjectNode answers) {
        String task = "/api/tasks/" + taskKey;
        FormFiller form = new FormFiller(person.get(task).json(), answers, today.get());
        Answer answer = send(person, task, form);
        for (int i = 0; answer.status() == UNPROCESSABLE && i < MENDED_AT_MOST; i++) {
            form.mend(answer.json());
            answer = send(person, task, form);
        }
        return answer;
    }

    private static Answer send(PortalSession person, String task, FormFiller form) {
        ObjectNode body = JSON.createObjectNode();
        body.set("content", form.content());
        return person.post(task + "/complete", body.toString());
    }
}
