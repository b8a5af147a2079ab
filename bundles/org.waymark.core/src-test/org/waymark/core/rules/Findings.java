package org.waymark.core.rules;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.FileSource;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;

/** Creates portfolios from text and returns the findings of rules in them. */
final class Findings {

    private Findings() {
    }

    /** Returns a portfolio with this content in its root element. */
    static PortfolioDocument portfolio(String content) {
        Path file = Path.of("test.cjm").toAbsolutePath();
        String text = """
                <cjm:Portfolio xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:cjm="http://waymark.org/cjm"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmi:id="_p" name="P" formatVersion="1.0">
                """ + content + "</cjm:Portfolio>";
        try {
            return PortfolioFiles.load(file, FileSource.of(Map.of(file, text.getBytes(StandardCharsets.UTF_8))));
        } catch (JourneyException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns a portfolio with a function, a persona and one journey whose only stage has this content. */
    static PortfolioDocument stage(String content) {
        return journey("", "<stages xmi:id='_s' name='S'>" + content + "</stages>");
    }

    /** Returns a portfolio with a library and one journey with these attributes and this content. */
    static PortfolioDocument journey(String attributes, String content) {
        return portfolio(LIBRARY + "<journeys xmi:id='_j' name='J' " + attributes + ">" + content + "</journeys>");
    }

    private static final String LIBRARY = """
            <personas xmi:id='_anna' name='Anna'/>
            <functions xmi:id='_cc' name='Contact centre'/><functions xmi:id='_it' name='IT'/>
            <metrics xmi:id='_nps' name='NPS' explanation='be kind'/>
            <metrics xmi:id='_sec' name='Seconds' explanation='be quick' opposes='_nps'/>
            <competitors xmi:id='_k' name='Other bank'/>
            <initiatives xmi:id='_i' name='Act' accountable='_cc' due='2027-01-01' expectedEffect='calm'/>
            <initiatives xmi:id='_no' name='Never' status='rejected'/>
            <evidence xmi:id='_complaint' name='Letter' kind='complaint'/>
            """;

    /** Returns the findings of one rule as {@code ELEMENT: MESSAGE} in English. */
    static List<String> of(String rule, PortfolioDocument document) {
        RuleTexts texts = RuleTexts.of(Locale.ENGLISH);
        return new Validator(List.of(Rules.byId(rule).orElseThrow())).validate(document, RuleSettings.standard())
                .stream().map(f -> f.elementId() + ": " + texts.message(f)).toList();
    }
}
