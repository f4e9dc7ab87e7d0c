package vn.ansinh.office.review;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.ansinh.office.platform.Acting;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.survey.SurveySubmitted;
import vn.ansinh.rules.Law;

/** Classifies each form in the transaction that receives it: there is never a form without its class. */
@Component
class ClassifyingSurveys {
    private final Law law;
    private final Classifications classifications;
    private final Today today;

    ClassifyingSurveys(Law law, Classifications classifications, Today today) {
        this.law = law;
        this.classifications = classifications;
        this.today = today;
    }

    /** First of all: whoever else hears of the form finds its class. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(SurveySubmitted received) {
        var ward = Acting.current()
                .orElseThrow(() -> new IllegalStateException("nobody acts"))
                .ward();
        var found = received.submissions().stream()
                .flatMap(form -> Evaluation.all(law, form).stream().map(each -> new Classifications.Found(form, each)))
                .toList();
        classifications.add(ward, found, law.hash(), today.instant());
    }
}
