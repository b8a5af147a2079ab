/**
 */
package org.waymark.model.cjm;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Benchmark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Benchmark#getCompetitor <em>Competitor</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Benchmark#getScore <em>Score</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getBenchmark()
 * @model annotation="http://waymark.org/cjm/identity key='competitor'"
 * @generated
 */
public interface Benchmark extends Element {
	/**
	 * Returns the value of the '<em><b>Competitor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Competitor</em>' reference.
	 * @see #setCompetitor(Competitor)
	 * @see org.waymark.model.cjm.CjmPackage#getBenchmark_Competitor()
	 * @model required="true"
	 * @generated
	 */
	Competitor getCompetitor();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Benchmark#getCompetitor <em>Competitor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Competitor</em>' reference.
	 * @see #getCompetitor()
	 * @generated
	 */
	void setCompetitor(Competitor value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(BigDecimal)
	 * @see org.waymark.model.cjm.CjmPackage#getBenchmark_Score()
	 * @model dataType="org.waymark.model.cjm.Score"
	 * @generated
	 */
	BigDecimal getScore();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Benchmark#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(BigDecimal value);

} // Benchmark
