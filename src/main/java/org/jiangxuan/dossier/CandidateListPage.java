package org.jiangxuan.dossier;

import java.util.HashMap;
import java.util.Map;
import org.jiangxuan.nomination.CandidateFilter;
import org.jiangxuan.nomination.CandidateQueries;
import org.jiangxuan.nomination.CandidateRow;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.CurrentUsers;
import org.jiangxuan.registry.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The candidates whom the person may see. */
@Controller
class CandidateListPage {

    private static final int LONGEST_TEXT = 60;

    private final CandidateQueries queries;
    private final CurrentUsers users;
    private final Regions regions;

    CandidateListPage(CandidateQueries queries, CurrentUsers users, Regions regions) {
        this.queries = queries;
        this.users = users;
        this.regions = regions;
    }

    @GetMapping("/dossier")
    String list(
            @RequestParam(required = false) @Nullable String campaign,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable String sort,
            Model model) {
        String wanted = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        String campaignId = campaign == null || campaign.isBlank() ? null : campaign;
        CandidateFilter filter = new CandidateFilter(campaignId, null, null, null, stage, outcome, wanted);
        Page<CandidateRow> found = queries.list(filter, users.require(), Lists.page(page, sort));
        Map<String, String> regionNames = new HashMap<>();
        regions.all().forEach(region -> regionNames.put(region.code(), region.name()));
        model.addAttribute("candidates", found);
        model.addAttribute("regionNames", regionNames);
        model.addAttribute("stages", Stage.values());
        model.addAttribute("stage", stage);
        model.addAttribute("outcome", outcome);
        model.addAttribute("campaign", campaignId);
        model.addAttribute("text", wanted);
        model.addAttribute("sort", sort == null ? "number-up" : sort);
        return "dossier/candidates";
    }
}
