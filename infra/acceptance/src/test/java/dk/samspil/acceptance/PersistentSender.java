package dk.samspil.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** A partner system that sends each referral until it is taken, as the sender of a referral must. */
final class PersistentSender {

    private final RunningPlatform platform;
    private final String marker;
    private final PartnerSystem school;

    PersistentSender(RunningPlatform platform, String marker) {
        this.platform = platform;
        this.marker = marker;
        this.school = platform.partner("partner-school");
    }

    void send(int referrals) {
        for (int i = 0; i < referrals; i++) {
            String body = ReferralForm.aboutAChild()
                    .with("externalId", marker + "-" + i)
                    .json();
            await().atMost(Duration.ofMinutes(5))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(300))
                    .ignoreExceptions()
                    .until(() -> sent(body));
        }
    }

    private boolean sent(String body) {
        int status = school.post("/api/referrals", body).status();
        return status == 202
                || platform.partner("partner-school")
                                .post("/api/referrals", body)
                                .status()
                        == 202;
    }
}
