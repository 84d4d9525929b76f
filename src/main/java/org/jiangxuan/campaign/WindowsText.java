package org.jiangxuan.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jiangxuan.campaign.CampaignDefinition.Window;
import org.jiangxuan.campaign.CampaignDefinition.Windows;

/** The four windows in one column: {@code 2021-06-18/2021-07-05 2021-07-06/2021-07-19 …}, in their order. */
final class WindowsText {

    private WindowsText() {}

    static String write(Windows windows) {
        return Arrays.stream(CampaignWindow.values())
                .map(windows::of)
                .map(days -> days.opens() + "/" + days.closes())
                .collect(Collectors.joining(" "));
    }

    static Windows read(String text) {
        List<Window> days =
                Arrays.stream(text.split(" ")).map(WindowsText::window).toList();
        return new Windows(days.get(0), days.get(1), days.get(2), days.get(3));
    }

    private static Window window(String text) {
        String[] days = text.split("/");
        return new Window(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }
}
