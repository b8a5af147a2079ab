/** Export and import of maps as Mermaid journey diagrams. */
package org.waymark.core.exchange.mermaid;
