package org.jiangxuan.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What a person does in the engine's Tasklist; by its structure, since its words may be translated. */
record Tasklist(Page page) {

    static final String ADDRESS = "/camunda/app/tasklist/default/";

    /** form-js takes a value over a third of a second after the last key. */
    private static final double DEBOUNCED_MILLIS = 600;

    /** Picks a filter by its name. */
    void pick(String filter) {
        page.locator(".task-filter h4 a")
                .filter(new Locator.FilterOptions().setHasText(filter))
                .click();
    }

    /** The tasks that the picked filter shows. */
    Locator tasks() {
        return page.locator(".tasks-list li.task");
    }

    /** Opens the task of this name. */
    void open(String task) {
        tasks().filter(new Locator.FilterOptions().setHasText(task))
                .locator("h4 a")
                .click();
        form().waitFor();
    }

    /** Claims the open task, whose form can then be filled in. */
    void claim() {
        page.locator("button.claim").click();
        page.locator(".disabled-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** The form of the open task. */
    Locator form() {
        return page.locator(".fjs-form");
    }

    /** One choice of a list of choices. */
    Locator choice(String label) {
        return form().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    void choose(String label) {
        choice(label).check();
        page.waitForTimeout(DEBOUNCED_MILLIS);
    }

    /** A field to write in. */
    Locator field(String label) {
        return form().locator("input[type=text], textarea").and(form().getByLabel(label));
    }

    void write(String label, String text) {
        Locator field = field(label);
        field.fill(text);
        field.blur();
        page.waitForTimeout(DEBOUNCED_MILLIS);
    }

    /** The button that completes the open task. */
    Locator complete() {
        return page.locator(".form-actions button.btn-primary");
    }

    /** What Tasklist tells the person at the edge of the page. */
    Locator messages() {
        return page.locator(".page-notifications");
    }
}
