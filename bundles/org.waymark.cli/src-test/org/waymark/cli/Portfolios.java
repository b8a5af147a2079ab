package org.waymark.cli;

/** Texts of portfolio files as written by hand. */
final class Portfolios {

    private Portfolios() {
    }

    /** Returns a root file with the given content. */
    static String of(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <cjm:Portfolio xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:cjm="http://waymark.org/cjm"
                    xmi:id="_p" name="Bank" formatVersion="1.0" language="en">
                """ + content + "</cjm:Portfolio>\n";
    }

    /** Returns a valid portfolio of two journeys without findings. */
    static String sound() {
        return of(
                """
                          <personas xmi:id="_anna" name="Anna"/>
                          <functions xmi:id="_cc" name="Contact centre" code="CC"/>
                          <functions xmi:id="_it" name="IT" code="IT"><subfunctions xmi:id="_dev" name="Development"/></functions>
                          <channels xmi:id="_phone" name="Phone" kind="phone"/>
                          <journeys xmi:id="_j" name="Late fee" personas="_anna">
                            <stages xmi:id="_s1" name="Before">
                              <ownerships xmi:id="_o1" function="_it" influence="2" authority="decides the text">
                                <roles>accountable</roles>
                              </ownerships>
                              <touchpoints xmi:id="_t1" name="Hears about the fee" kind="action" moment="stimulus"/>
                            </stages>
                            <stages xmi:id="_s2" name="The call">
                              <touchpoints xmi:id="_t2" name="Asks for a refund" importance="4" channels="_phone">
                                <ownerships xmi:id="_o2" function="_cc" influence="4" authority="may cancel up to 100 a year">
                                  <roles>responsible</roles>
                                  <roles>accountable</roles>
                                </ownerships>
                                <emotions xmi:id="_e1" name="calm" persona="_anna" viewpoint="observed" score="0.5"/>
                              </touchpoints>
                            </stages>
                          </journeys>
                          <journeys xmi:id="_j2" name="Loan"/>
                        """);
    }

    /** Returns a valid portfolio with one warning: a touchpoint without a name. */
    static String withWarning() {
        return sound().replace(" name=\"Hears about the fee\"", "");
    }

    /** Returns a portfolio with one error: a rating of seven. */
    static String withError() {
        return sound().replace("importance=\"4\"", "importance=\"7\"");
    }
}
