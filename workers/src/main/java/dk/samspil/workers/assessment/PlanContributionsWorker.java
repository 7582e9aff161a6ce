package dk.samspil.workers.assessment;

import dk.samspil.workers.contribution.ContributionRepository;
import dk.samspil.workers.job.Job;
import dk.samspil.workers.job.JobWorker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Merges what is asked of departments and parties, and asks each only for what nobody knows or was asked before it. Done
 * again when they have answered: what the first could not say is asked of the next who may know.
 */
@Component
class PlanContributionsWorker implements JobWorker {

    private final AssessmentRepository assessments;
    private final QuestionRepository questions;
    private final SourceAccess sources;
    private final ContributionRepository contributions;

    PlanContributionsWorker(
            AssessmentRepository assessments,
            QuestionRepository questions,
            SourceAccess sources,
            ContributionRepository contributions) {
        this.assessments = assessments;
        this.questions = questions;
        this.sources = sources;
        this.contributions = contributions;
    }

    @Override
    public String jobType() {
        return "plan-contributions";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Assessment assessment = assessments.lock(job);
        String holder = job.text("department");
        List<SourceAccess.Source> asked = Stream.concat(
                        job.texts("contributors").stream(), job.texts("parties").stream())
                .distinct()
                .filter(source -> !source.equals(holder))
                .flatMap(source -> sources.of(assessment.journeyId(), source, holder).stream())
                .toList();
        asked.forEach(source -> questions.ask(assessment.assessmentId(), source.source(), source.source()));
        List<String> all = asked.stream().map(SourceAccess.Source::source).toList();
        List<Map<String, Object>> requests = asked.stream()
                .flatMap(source -> request(assessment, source, all))
                .toList();
        return Map.of("contributions", requests, "askedInAll", contributions.askedIn(assessment.assessmentId()));
    }

    private Stream<Map<String, Object>> request(
            Assessment assessment, SourceAccess.Source source, List<String> sources) {
        List<String> open = questions.openFor(assessment.assessmentId(), source.source(), sources);
        if (open.isEmpty()) {
            return Stream.empty();
        }
        UUID id = contributions.request(
                assessment.assessmentId(), assessment.journeyId(), source.source(), source.consentId(), open);
        Map<String, Object> contribution = new HashMap<>();
        contribution.put("contributionId", id.toString());
        contribution.put("contributor", source.contributor());
        contribution.put("consentId", Objects.toString(source.consentId(), null));
        return Stream.of(contribution);
    }
}
