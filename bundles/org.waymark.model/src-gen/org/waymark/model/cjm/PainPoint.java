/**
 */
package org.waymark.model.cjm;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pain Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.PainPoint#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.waymark.model.cjm.PainPoint#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.waymark.model.cjm.PainPoint#getCost <em>Cost</em>}</li>
 *   <li>{@link org.waymark.model.cjm.PainPoint#getInitiatives <em>Initiatives</em>}</li>
 *   <li>{@link org.waymark.model.cjm.PainPoint#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waymark.model.cjm.PainPoint#getVotes <em>Votes</em>}</li>
 * </ul>
 *
 * @see org.waymark.model.cjm.CjmPackage#getPainPoint()
 * @model
 * @generated
 */
public interface PainPoint extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(int)
	 * @see org.waymark.model.cjm.CjmPackage#getPainPoint_Severity()
	 * @model dataType="org.waymark.model.cjm.Rating"
	 * @generated
	 */
	int getSeverity();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.PainPoint#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(int value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * The literals are from the enumeration {@link org.waymark.model.cjm.Frequency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see org.waymark.model.cjm.Frequency
	 * @see #setFrequency(Frequency)
	 * @see org.waymark.model.cjm.CjmPackage#getPainPoint_Frequency()
	 * @model
	 * @generated
	 */
	Frequency getFrequency();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.PainPoint#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see org.waymark.model.cjm.Frequency
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(Frequency value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(String)
	 * @see org.waymark.model.cjm.CjmPackage#getPainPoint_Cost()
	 * @model dataType="org.waymark.model.cjm.Text"
	 * @generated
	 */
	String getCost();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.PainPoint#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(String value);

	/**
	 * Returns the value of the '<em><b>Initiatives</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Initiative}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Initiatives</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getPainPoint_Initiatives()
	 * @model
	 * @generated
	 */
	EList<Initiative> getInitiatives();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.waymark.model.cjm.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.waymark.model.cjm.CjmPackage#getPainPoint_Evidence()
	 * @model
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Votes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Votes</em>' attribute.
	 * @see #setVotes(Integer)
	 * @see org.waymark.model.cjm.CjmPackage#getPainPoint_Votes()
	 * @model annotation="http://waymark.org/cjm/since format='1.1'"
	 * @generated
	 */
	Integer getVotes();

	/**
	 * Sets the value of the '{@link org.waymark.model.cjm.PainPoint#getVotes <em>Votes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Votes</em>' attribute.
	 * @see #getVotes()
	 * @generated
	 */
	void setVotes(Integer value);

} // PainPoint
