package vn.ansinh.office.benefit.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;
import vn.ansinh.office.law.Spoken;
import vn.ansinh.office.law.WardLaw;
import vn.ansinh.office.platform.Ids;
import vn.ansinh.office.platform.Today;
import vn.ansinh.office.platform.web.Language;
import vn.ansinh.rules.procedure.Procedure;

/** What the pages of the files show. */
@Component
class ShowingApplication {
    private final Applications applications;
    private final ApplicationProposals proposals;
    private final WardLaw law;
    private final Today today;

    ShowingApplication(Applications applications, ApplicationProposals proposals, WardLaw law, Today today) {
        this.applications = applications;
        this.proposals = proposals;
        this.law = law;
        this.today = today;
    }

    /** Names of procedures by id. */
    Map<String, String> procedureNames(Language language) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Procedure one : law.law().procedures().all()) {
            names.put(one.id(), one.name().in(Spoken.in(language)));
        }
        return names;
    }

    /** Names of supports by id. */
    Map<String, String> benefitNames(Language language) {
        Map<String, String> names = new LinkedHashMap<>();
        law.benefits().all().forEach(one -> names.put(one.id(), one.name().in(Spoken.in(language))));
        return names;
    }

    @Transactional(readOnly = true)
    public ModelAndView list(String state, String procedure, Language language) {
        List<Application> all = applications.all();
        List<Application> shown = all.stream()
                .filter(one -> switch (state) {
                    case "" -> true;
                    case "open" -> one.state().isOpen();
                    case "late" -> one.isLate(today.date());
                    default -> one.state().code().equals(state);
                })
                .filter(one -> procedure.isEmpty() || one.procedure().equals(procedure))
                .toList();
        Map<String, String> names = procedureNames(language);
        Map<String, String> used = new LinkedHashMap<>();
        names.forEach((id, name) -> {
            if (all.stream().anyMatch(one -> one.procedure().equals(id))) {
                used.put(id, name);
            }
        });
        return new ModelAndView("benefit/application/list")
                .addObject("shown", shown)
                .addObject(
                        "late",
                        all.stream().filter(one -> one.isLate(today.date())).count())
                .addObject("state", state)
                .addObject("procedure", procedure)
                .addObject("names", names)
                .addObject("used", used)
                .addObject("proposals", proposals.open());
    }

    @Transactional(readOnly = true)
    public ModelAndView file(Application file, SupportForm form, Language language) {
        List<ListedPaper> papers = applications.papers(file.id());
        return new ModelAndView("benefit/application/file")
                .addObject("file", file)
                .addObject("papers", papers)
                .addObject("steps", applications.steps(file.id()))
                .addObject("findings", applications.findings(file.id()))
                .addObject("procedure", procedureNames(language).getOrDefault(file.procedure(), file.procedure()))
                .addObject("benefits", benefitNames(language))
                .addObject("draft", form.at("id", Ids.next().toString()))
                .addObject("form", form);
    }

    @Transactional
    public void drop(UUID proposal, String reason) {
        proposals.drop(proposal, reason);
    }
}
