/**
 */
package org.waymark.model.cjm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.Stage#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Stage#getColor <em>Color</em>}</li>
 *   <li>{@link org.waymark.model.cjm.Stage#getTouchpoints <em>Touchpoints</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getStage()
 * @model
 * @generated
 */
public interface Stage extends Step {
	/**
	 * Returns the value of the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Goal</em>' attribute.
	 * @see #setGoal(String)
	 * @see org.waymark.model.cjm.CjmPackage#getStage_Goal()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getGoal();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Stage#getGoal <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' attribute.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(String value);

	/**
	 * Returns the value of the '<em><b>Color</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Color</em>' attribute.
	 * @see #setColor(String)
	 * @see org.waymark.model.cjm.CjmPackage#getStage_Color()
	 * @model dataType="org.waymark.model.cjm.Color"
	 * @generated
	 */
	String getColor();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.Stage#getColor <em>Color</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Color</em>' attribute.
	 * @see #getColor()
	 * @generated
	 */
	void setColor(String value);

	/**
	 * Returns the value of the '<em><b>Touchpoints</b></em>' containment reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Touchpoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Touchpoints</em>' containment reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getStage_Touchpoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<Touchpoint> getTouchpoints();

} // Stage
