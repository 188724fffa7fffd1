// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.domain.Domains;
import org.minato.extension.DomainPluginProject;
import org.minato.extension.Installer;
import org.minato.extension.Product;
import org.minato.workbench.internal.dialog.AboutDialog;
import org.minato.workbench.internal.dialog.AddPluginsDialog;
import org.minato.workbench.internal.dialog.NewPluginDialog;
import org.minato.workbench.internal.text.Words;

/** Beginning a plugin, and adding one. */
class PluginDialogsTest {
    @TempDir
    Path home;

    private NewPluginDialog dialog;

    @BeforeEach
    void openTheDialog() {
        dialog = new NewPluginDialog(Screen.page().getWorkbenchWindow().getShell(), home);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void closeIt() {
        dialog.close();
    }

    private void enter(String field, String text) {
        Screen.field(dialog.getShell(), Text.class, field).setText(text);
    }

    private boolean isAllowed() {
        Button create = Screen.all(
                        dialog.getShell(),
                        Button.class,
                        button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData()))
                .get(0);
        return create.isEnabled();
    }

    private void enterEverything() {
        enter("domain", "sharing");
        enter("nameJa", "シェアリング");
        enter("nameEn", "Sharing");
    }

    @Test
    void aNewPluginIsOfferedABundleAndAFolderOfItsId() {
        enterEverything();

        assertTrue(isAllowed());
        assertEquals(
                new DomainPluginProject("sharing", "jp.example.sharing", "シェアリング", "Sharing"),
                dialog.project().orElseThrow());
        assertEquals(home.resolve("sharing-plugin"), dialog.folder());
    }

    @Test
    void anIdThatDoesNotFitIsToldWhileItIsEntered() {
        enterEverything();
        enter("domain", "Sharing");

        assertFalse(isAllowed());
        assertTrue(dialog.getErrorMessage().contains("\"Sharing\""), dialog::getErrorMessage);
        enter("domain", "sharing2");
        assertTrue(isAllowed());
    }

    @Test
    void whatIsEnteredByHandIsNotReplaced() {
        enterEverything();
        enter("bundle", "org.town.sharing");
        enter("domain", "goods");

        assertEquals("org.town.sharing", dialog.project().orElseThrow().bundle());
        assertEquals(home.resolve("goods-plugin"), dialog.folder());
    }

    @Test
    void aFolderWithFilesIsRefused() throws Exception {
        Files.writeString(Files.createDirectory(home.resolve("sharing-plugin")).resolve("notes.txt"), "notes");
        enterEverything();

        assertFalse(isAllowed());
        assertTrue(dialog.getErrorMessage().contains("sharing-plugin"), dialog::getErrorMessage);
    }

    @Test
    void aJarCanBeAddedWithoutReadingARepository() throws Exception {
        Path jar = Files.createFile(home.resolve("town.jar"));
        AddPluginsDialog add = new AddPluginsDialog(
                Screen.page().getWorkbenchWindow().getShell(),
                new Installer(new Product(home, home), Domains.of(List.of()), home));
        add.setBlockOnOpen(false);
        add.open();
        Screen.field(add.getShell(), Text.class, "place").setText(jar.toString());

        Screen.press(Screen.field(add.getShell(), Button.class, "addPlugins.read"), SWT.Selection, ' ');

        assertEquals("town.jar", add.chosen().get(0).name());
        assertEquals(jar, add.jar().orElseThrow());
        add.close();
    }

    @Test
    void aboutListsTheDomainsInUseAndTellsWhichPluginIsBroken() throws Exception {
        Path good = descriptor("good", "<domain:Domain %s id=\"tea\" version=\"1.2.0\" nameJa=\"茶\" nameEn=\"Tea\"/>");
        Path broken = descriptor("broken", "<domain:Domain %s id=\"coffee\"");
        AboutDialog about = new AboutDialog(
                Screen.page().getWorkbenchWindow().getShell(),
                "0.1.0",
                Domains.of(List.of(good.toUri().toURL(), broken.toUri().toURL())));
        about.setBlockOnOpen(false);
        about.open();

        String address = broken.toUri().toURL().toString();
        Table table = Screen.all(about.getShell(), Table.class, all -> true).get(0);
        assertEquals(1, table.getItemCount());
        assertEquals(Words.either("茶", "Tea"), table.getItem(0).getText(0));
        assertEquals("1.2.0", table.getItem(0).getText(1));
        assertTrue(
                Screen.all(about.getShell(), Text.class, all -> true).stream()
                        .anyMatch(text -> text.getText().contains(address)),
                "the broken plugin is named");
        about.close();
    }

    private Path descriptor(String folder, String text) throws Exception {
        String names = "xmlns:domain=\"urn:minato:domain:1\" formatVersion=\"1\"";
        return Files.writeString(
                Files.createDirectory(home.resolve(folder)).resolve("minato.domain"), text.formatted(names));
    }
}
