/** Maps as Mermaid journey diagrams, written and read. */
package org.waymark.core.exchange.mermaid;
