package dk.samspil.portal.plan;

import dk.samspil.portal.reference.Code;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** The plan in plain Danish, as XHTML for the PDF. Every text from outside is escaped. */
final class PlanHtml {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da", "DK"));
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm; @bottom-right { content: "Side " counter(page) " af " counter(pages); \
            font-family: Sans; font-size: 9pt; } }
            body { font-family: Sans; font-size: 12pt; line-height: 1.5; color: #1a1a1a; }
            h1 { font-size: 24pt; font-weight: normal; margin: 0 0 4mm; }
            h2 { font-size: 16pt; font-weight: normal; margin: 8mm 0 2mm; border-bottom: 1pt solid #767676; }
            h3 { font-size: 13pt; font-weight: normal; margin: 5mm 0 1mm; page-break-after: avoid; }
            p { margin: 0 0 2mm; } .goal { font-size: 16pt; } .facts { color: #454545; } .line { page-break-inside: avoid; } \
            .easy { font-size: 14pt; page-break-after: always; }
            """;

    private final StringBuilder html = new StringBuilder();

    private PlanHtml() {}

    static String of(PlanDocument plan) {
        return new PlanHtml().written(plan);
    }

    private String written(PlanDocument plan) {
        html.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"da\"><head><title>Plan for ")
                .append(escaped(plan.citizenName()))
                .append("</title><meta name=\"description\" content=\"Borgerens plan\" /><style>")
                .append(STYLE)
                .append("</style></head><body>");
        element("h1", "Plan for " + plan.citizenName());
        facts("%s, udgave %d, %s".formatted(plan.planType().name(), plan.version(), day(plan.madeAt())));
        easyVersion(plan.easyText());
        goal(plan);
        people(plan);
        element("h2", "Det, vi har aftalt");
        plan.lines().forEach(line -> line(plan, line));
        section("Det kommer først", plan.aims().stream().map(aim -> aim.aims() + ": " + aim.agreed()));
        section("De kommer hos dig", plan.contacts().stream().map(PlanHtml::contact));
        followUp(plan);
        return html.append("</body></html>").toString();
    }

    /** First what is easy to read; the whole plan is on the pages after it. */
    private void easyVersion(String text) {
        if (text == null) {
            return;
        }
        html.append("<div class=\"easy\">");
        element("h2", "Planen i let sprog");
        text.lines().filter(line -> !line.isBlank()).forEach(line -> element("p", line));
        element("p", "Hele planen står på de næste sider.");
        html.append("</div>");
    }

    private void goal(PlanDocument plan) {
        element("h2", "Dit mål");
        html.append("<p class=\"goal\">«").append(escaped(plan.goal())).append("»</p>");
        labelled("Det, du håber på", plan.hopes());
        labelled("Det, vi arbejder for", plan.purpose());
    }

    private void people(PlanDocument plan) {
        element("h2", "Hvem du kan tale med");
        labelled(
                "Din tovholder",
                plan.coordinator() == null ? null : plan.coordinator().name());
        labelled(
                "Afdelingen, der har ansvaret",
                plan.department() == null ? null : plan.department().name());
    }

    private void line(PlanDocument plan, PlanDocument.Line line) {
        html.append("<div class=\"line\">");
        element("h3", line.service().name());
        labelled("Bro, mens du venter på", bridged(plan, line));
        paragraph(line.description());
        labelled("Målet", line.goal());
        labelled("Slags mål", name(line.goalType()));
        labelled("Så langt vil vi nå", name(line.expectedLevel()));
        labelled("Hvor meget", line.effort());
        labelled("Begynder", line.startsOn() == null ? null : line.startsOn().format(DAY));
        labelled("Hvem hjælper", line.provider() == null ? line.department().name() : line.provider());
        labelled("Nu", state(line.state()));
        labelled("Det sagde du", line.citizenNote());
        facts(basis(line));
        html.append("</div>");
    }

    private static String bridged(PlanDocument plan, PlanDocument.Line line) {
        return plan.lines().stream()
                .filter(other -> other.lineId().equals(line.bridgeFor()))
                .map(other -> other.service().name())
                .findFirst()
                .orElse(null);
    }

    /** Who decides, and by which law; help without a law is agreed, and of another department's own plan no more is told. */
    private static String basis(PlanDocument.Line line) {
        String department = line.department().name();
        if (line.law() == null) {
            return "%s har sin egen plan for det".formatted(department);
        }
        return line.law().code().equals("none")
                ? "Frivillig hjælp, aftalt med %s".formatted(department)
                : "Besluttes af %s efter %s"
                        .formatted(department, name(line.provision() == null ? line.law() : line.provision()));
    }

    private static String name(Code code) {
        return code == null ? null : code.name();
    }

    private void followUp(PlanDocument plan) {
        element("h2", "Sådan følger vi op");
        LocalDate next = plan.nextFollowUp();
        labelled("Vi ser på planen sammen", next == null ? null : next.format(DAY));
        labelled("Hvorfor da", plan.followUpReason());
        element("p", "Du kan altid sige til din tovholder, at planen skal ændres.");
    }

    private void section(String title, Stream<String> texts) {
        var all = texts.toList();
        if (!all.isEmpty()) {
            element("h2", title);
            html.append("<ul>");
            all.forEach(text -> element("li", text));
            html.append("</ul>");
        }
    }

    private static String contact(PlanDocument.Contact contact) {
        String from = contact.organisation() == null ? contact.department() : contact.organisation();
        return contact.name() + (from == null ? "" : ", " + from) + ": " + contact.purpose();
    }

    private static String state(String state) {
        return switch (state) {
            case "decided" -> "Besluttet";
            case "ordered" -> "Bestilt";
            case "waiting" -> "Venter på plads";
            case "active" -> "I gang";
            default -> state;
        };
    }

    private void paragraph(String text) {
        if (text != null) {
            element("p", text);
        }
    }

    private void labelled(String label, String text) {
        paragraph(text == null ? null : label + ": " + text);
    }

    private void facts(String text) {
        html.append("<p class=\"facts\">").append(escaped(text)).append("</p>");
    }

    private void element(String name, String text) {
        html.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String day(OffsetDateTime at) {
        return at.atZoneSameInstant(DENMARK).format(DAY);
    }

    // Numbers for what is not ASCII would be right too; named entities are unknown to XML.
    private static String escaped(String text) {
        return text == null ? "" : HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}
