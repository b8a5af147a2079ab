/** Facts of the model that several parts of the product need, each computed in one place; identity among them. */
package org.waymark.core.domain;
