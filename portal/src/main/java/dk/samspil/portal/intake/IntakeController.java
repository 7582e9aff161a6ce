package dk.samspil.portal.intake;

import dk.samspil.portal.access.AccessPolicy;
import dk.samspil.portal.access.Action;
import dk.samspil.portal.access.Caller;
import dk.samspil.portal.forms.Actor;
import dk.samspil.portal.forms.FormContext;
import dk.samspil.portal.forms.FormDefinition;
import dk.samspil.portal.forms.FormInputs;
import dk.samspil.portal.forms.FormRepository;
import dk.samspil.portal.forms.FormSubject;
import dk.samspil.portal.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Referrals from outside, from reception and from citizens for themselves. */
@RestController
class IntakeController {

    private final AccessPolicy policy;
    private final ReferralReader reader;
    private final Intake intake;
    private final IntakeRecords records;
    private final ReferralStatusMapper statuses;
    private final FormRepository forms;
    private final FormContext context;

    IntakeController(
            AccessPolicy policy,
            ReferralReader reader,
            Intake intake,
            IntakeRecords records,
            ReferralStatusMapper statuses,
            FormRepository forms,
            FormContext context) {
        this.policy = policy;
        this.reader = reader;
        this.intake = intake;
        this.records = records;
        this.statuses = statuses;
        this.forms = forms;
        this.context = context;
    }

    @PostMapping(path = "/api/referrals", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Sends a referral; the same external id twice is one referral",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ReferralBody.class))))
    ResponseEntity<ReferralReceipt> send(Caller caller, Authentication authentication, InputStream body)
            throws IOException {
        policy.require(caller, Action.REFERRAL_SEND);
        Sender sender = Sender.of(caller, authentication);
        SentReferral sent = reader.read(ReferralBody.parse(body), sender);
        ReferralReceipt receipt = intake.receive(sender, sent);
        return ResponseEntity.accepted().location(URI.create(receipt.status())).body(receipt);
    }

    @GetMapping("/api/referrals/{referralId}")
    @Operation(summary = "How far a referral is, for its sender alone")
    ReferralStatus status(Caller caller, Authentication authentication, @PathVariable UUID referralId) {
        policy.require(caller, Action.REFERRAL_READ);
        return records.referral(referralId, Sender.of(caller, authentication).id())
                .map(statuses::toStatus)
                .orElseThrow(() -> new NotFoundException("Henvendelsen findes ikke."));
    }

    @GetMapping("/api/intake-form")
    @Operation(summary = "The form in which reception writes a referral, or a citizen asks for help")
    IntakeForm form(Caller caller, Authentication authentication) {
        policy.require(caller, Action.INTAKE_FORM_READ);
        FormDefinition form = forms.newest(IntakeMessage.FORM_ID)
                .orElseThrow(() -> new NotFoundException("Formularen er ikke klar endnu. Prøv igen om lidt."));
        FormInputs inputs = context.of(form, FormSubject.ofStaff(IntakeMessage.DEPARTMENT, null));
        boolean own = Sender.of(caller, authentication).citizen() != null;
        return new IntakeForm(form.schema(), inputs.lists(), (own ? Actor.CITIZEN : Actor.STAFF).code());
    }
}
