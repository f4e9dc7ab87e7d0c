package vn.ansinh.office.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Identity;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;

/** Takes survey forms in: stores them as received, together with the members' facts of the day, and tells the review. */
@Component
public class SubmittingSurvey {

    private final Submissions submissions;
    private final Today today;
    private final ApplicationEventPublisher events;

    SubmittingSurvey(Submissions submissions, Today today, ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.today = today;
        this.events = events;
    }

    /** All of them, or none. */
    @Transactional
    public List<Submission> submit(List<NewSubmission> forms) {
        Identity who = Acting.current().orElseThrow(() -> new IllegalStateException("nobody acts"));
        List<Submission> received = new ArrayList<>();
        forms.stream()
                .collect(Collectors.groupingBy(NewSubmission::interviewDate, TreeMap::new, Collectors.toList()))
                .forEach((day, ofDay) -> received.addAll(received(ofDay, day, who.user())));
        if (!received.isEmpty()) {
            submissions.add(who.ward(), received);
            events.publishEvent(new SurveySubmitted(received));
        }
        return List.copyOf(received);
    }

    private List<Submission> received(List<NewSubmission> forms, LocalDate day, UUID user) {
        List<UUID> households = forms.stream().map(NewSubmission::household).toList();
        Map<UUID, List<SurveyedMember>> members = submissions.members(households, day);
        Map<UUID, String> areas = submissions.areaKinds(households, day);
        return forms.stream()
                .map(form -> new Submission(
                        Ids.next(),
                        form.household(),
                        day,
                        form.surveyor(),
                        form.channel(),
                        today.instant(),
                        user,
                        form.corrects(),
                        areas.get(form.household()),
                        form.answers(),
                        members.getOrDefault(form.household(), List.of())))
                .toList();
    }
}
